//! Random partial profiles of editions, shared between threads.

use super::compare::{compared, guide, told};
use super::draw::{Chance, all_sayings, profile};
use super::linked::Linked;
use super::meaning::{Matter, Meaning};
use super::profile::{Profile, Said};
use guidepost::edition::Guideline;
use guidepost::evaluate::Guide;
use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How much of a patient is known, in percent. At 0 all profiles are one; it is asked once.
const RATES: [usize; 5] = [20, 50, 70, 85, 100];

/// What is compared. Profile `number` of a seed is the same whatever the count and the threads.
pub struct Plan {
    pub seed: u64,
    pub count: usize,
    pub threads: usize,
    /// Of so many profiles one is asked for the order of its questions.
    pub order_every: usize,
    /// How often progress is printed, if at all.
    pub progress: Option<Duration>,
}

/// What was compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    pub profiles: usize,
    /// Profiles that nobody agrees with.
    pub clashes: usize,
    /// Profiles whose order of questions was compared.
    pub orders: usize,
    /// Options of profiles that the oracle gave up, and profiles with such.
    pub left_out: usize,
    pub profiles_in_part: usize,
}

impl Count {
    fn add(&mut self, other: Count) {
        self.profiles += other.profiles;
        self.clashes += other.clashes;
        self.orders += other.orders;
        self.left_out += other.left_out;
        self.profiles_in_part += other.profiles_in_part;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Count { profiles, clashes, orders, left_out, profiles_in_part } = self;
        write!(out, "{profiles} profiles, {clashes} of them impossible, order of questions in {orders}; ")?;
        write!(out, "given up: {left_out} options in {profiles_in_part} profiles")
    }
}

/// Compares random profiles of an edition; panics at the first difference.
pub fn run(guideline: &Guideline, plan: &Plan) -> Count {
    let guide = guide(guideline).expect("somebody is possible");
    let started = Instant::now();
    let (next, done, wrong) = (AtomicUsize::new(0), Mutex::new(Count::default()), Mutex::new(None));
    let work = Work { guideline, guide: &guide, plan, next: &next, done: &done, wrong: &wrong };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..plan.threads).map(|_| scope.spawn(|| work.share())).collect();
        let mut told = Instant::now();
        while let Some(progress) = plan.progress.filter(|_| !threads.iter().all(|thread| thread.is_finished())) {
            std::thread::sleep(Duration::from_millis(200));
            if told.elapsed() >= progress {
                told = Instant::now();
                println!("{}: {}, {} s", work.name(), done.lock().unwrap(), started.elapsed().as_secs());
            }
        }
    });
    if let Some(wrong) = wrong.lock().unwrap().take() {
        let wrong: String = wrong;
        panic!("{wrong}");
    }
    let count = *done.lock().unwrap();
    println!("{}: {count}; all agree, {:.1} s", work.name(), started.elapsed().as_secs_f64());
    count
}

struct Work<'w> {
    guideline: &'w Guideline,
    guide: &'w Guide,
    plan: &'w Plan,
    next: &'w AtomicUsize,
    done: &'w Mutex<Count>,
    wrong: &'w Mutex<Option<String>>,
}

impl Work<'_> {
    fn name(&self) -> String {
        format!("{}, seed {}", self.guideline.edition.id, self.plan.seed)
    }

    /// Takes one profile after the other, until there is none or a difference was found.
    fn share(&self) {
        let meaning = Meaning::new(self.guideline);
        let linked = Linked::new(&meaning);
        let sayings = all_sayings(&meaning);
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            if number >= self.plan.count || self.wrong.lock().unwrap().is_some() {
                return;
            }
            let profile = self.profile(&linked, &sayings, number);
            let with_order = number.is_multiple_of(self.plan.order_every);
            let compared = compared(self.guide, &linked, &profile, with_order);
            if !compared.wrong.is_empty() {
                let text = format!("{}, profile {number}: {}", self.name(), told(&linked, &profile, &compared));
                self.wrong.lock().unwrap().get_or_insert(text);
                return;
            }
            self.done.lock().unwrap().add(Count {
                profiles: 1,
                clashes: usize::from(compared.is_clash),
                orders: usize::from(with_order && !compared.is_clash && compared.left_out == 0),
                left_out: compared.left_out,
                profiles_in_part: usize::from(compared.left_out > 0),
            });
        }
    }

    /// Most are true of some possible patient, every tenth is chance alone and often clashes. The first says nothing.
    fn profile(&self, linked: &Linked, sayings: &[Vec<Said>], number: usize) -> Profile {
        if number == 0 {
            return Profile::new();
        }
        let stream = self.plan.seed.wrapping_mul(1 << 40).wrapping_add(u64::try_from(number).expect("not that many"));
        let chance = &mut Chance::new(stream);
        let rate = RATES[number / 10 % RATES.len()];
        let matter = if chance.percent(80) { Matter::Inside } else { Matter::Anybody };
        if number % 10 == 9 {
            return profile(chance, sayings, rate / 2, None);
        }
        let patient = linked.draw(matter, &mut |end| chance.below(end)).expect("somebody is possible");
        profile(chance, sayings, rate, Some(&patient))
    }
}
