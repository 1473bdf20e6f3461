//! Fear: the logic of Unknown is wrong somewhere. Nine pairs and twenty-seven triples are few enough to write or try all.

use guidepost::truth::Truth::{self, False, True, Unknown};

const ALL: [Truth; 3] = [False, Unknown, True];

/// What an answer can still become.
fn later(truth: Truth) -> Vec<Truth> {
    match truth {
        Unknown => vec![False, True],
        known => vec![known],
    }
}

fn triples() -> impl Iterator<Item = [Truth; 3]> {
    ALL.into_iter().flat_map(|a| ALL.into_iter().flat_map(move |b| ALL.into_iter().map(move |c| [a, b, c])))
}

/// The strong logic as a definition: settled if and only if every completion says the same.
fn settled(parts: &[Truth], of_known: fn(&[bool]) -> bool) -> Truth {
    let mut completions: Vec<Vec<bool>> = vec![Vec::new()];
    for part in parts {
        let longer = |known: Vec<bool>| later(*part).into_iter().map(move |t| [&known[..], &[t == True]].concat());
        completions = completions.into_iter().flat_map(longer).collect();
    }
    let answers: Vec<bool> = completions.iter().map(|known| of_known(known)).collect();
    match (answers.contains(&true), answers.contains(&false)) {
        (true, false) => True,
        (false, true) => False,
        _ => Unknown,
    }
}

#[test]
fn all_of_two() {
    let table = [
        (False, False, False),
        (False, Unknown, False),
        (False, True, False),
        (Unknown, False, False),
        (Unknown, Unknown, Unknown),
        (Unknown, True, Unknown),
        (True, False, False),
        (True, Unknown, Unknown),
        (True, True, True),
    ];
    for (a, b, expected) in table {
        assert_eq!(Truth::all([a, b]), expected, "all of {a:?}, {b:?}");
    }
}

#[test]
fn any_of_two() {
    let table = [
        (False, False, False),
        (False, Unknown, Unknown),
        (False, True, True),
        (Unknown, False, Unknown),
        (Unknown, Unknown, Unknown),
        (Unknown, True, True),
        (True, False, True),
        (True, Unknown, True),
        (True, True, True),
    ];
    for (a, b, expected) in table {
        assert_eq!(Truth::any([a, b]), expected, "any of {a:?}, {b:?}");
    }
}

#[test]
fn the_opposite_of_unknown_is_unknown() {
    assert_eq!(ALL.map(Truth::negated), [True, Unknown, False]);
}

#[test]
fn nothing_to_ask_is_true_of_all_and_false_of_any() {
    assert_eq!(Truth::all([]), True);
    assert_eq!(Truth::any([]), False);
}

#[test]
fn one_part_speaks_for_itself() {
    for truth in ALL {
        assert_eq!((Truth::all([truth]), Truth::any([truth])), (truth, truth));
    }
}

#[test]
fn three_parts_are_settled_when_every_completion_says_the_same() {
    for parts in triples() {
        assert_eq!(Truth::all(parts), settled(&parts, |known| known.iter().all(|part| *part)), "all of {parts:?}");
        assert_eq!(Truth::any(parts), settled(&parts, |known| known.iter().any(|part| *part)), "any of {parts:?}");
    }
}

#[test]
fn order_and_repetition_carry_no_meaning() {
    for [a, b, c] in triples() {
        for parts in [[a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
            assert_eq!(Truth::all(parts), Truth::all([a, b, c]));
            assert_eq!(Truth::any(parts), Truth::any([a, b, c]));
        }
        assert_eq!(Truth::all([a, b, c, a, b, c]), Truth::all([a, b, c]));
        assert_eq!(Truth::any([a, b, c, a, b, c]), Truth::any([a, b, c]));
    }
}

#[test]
fn all_and_any_are_opposites_of_each_other() {
    for parts in triples() {
        assert_eq!(Truth::all(parts).negated(), Truth::any(parts.map(Truth::negated)));
        assert_eq!(Truth::any(parts).negated(), Truth::all(parts.map(Truth::negated)));
    }
}

#[test]
fn learning_never_contradicts() {
    for parts in triples() {
        let [a, b, c] = parts.map(later);
        for after in a.iter().flat_map(|a| b.iter().flat_map(|b| c.iter().map(|c| [*a, *b, *c]))) {
            for operation in [|parts: [Truth; 3]| Truth::all(parts), |parts: [Truth; 3]| Truth::any(parts)] {
                let (before, after) = (operation(parts), operation(after));
                assert!(before == Unknown || before == after, "{parts:?}: {before:?} became {after:?}");
            }
        }
    }
}
