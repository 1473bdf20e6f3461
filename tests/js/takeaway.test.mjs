import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arranged, chosenAs, moved, reworded, withOwn } from '../../www/element/visit/asks-edit.js'
import { asksOf } from '../../www/element/visit/asks.js'
import { BY_WEIGHT, MATTERS, RATINGS, blankNotes, isBlank } from '../../www/element/visit/notes.js'
import { sessionOf } from '../../www/element/session.js'
import { withScopeAsked } from '../../www/element/questions/scope.js'
import { openInWords } from '../../www/element/words.js'
import { summaryOf } from '../../www/element/visit/summary-parts.js'
import { inPlainText, itemInWords } from '../../www/element/visit/summary-text.js'
import { GuidepostError, open } from '../../www/guide/open.js'
import { loadPageText } from '../../www/guide/text.js'

/** @import { Answer, Fact, Profile } from '../../www/guide/shapes.js' */
/** @import { Session } from '../../www/element/session.js' */
/** @import { Notes } from '../../www/element/visit/notes.js' */

const EDITIONS = ['current-2026', 'historical-2009']
const PROFILES = 40

/**
 * Numbers from 0 to 1, the same on every run.
 *
 * @param {number} seed
 */
function chances(seed) {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
}

/**
 * @template T
 * @param {T[]} things
 * @param {() => number} chance
 */
function oneOf(things, chance) {
  return things[Math.floor(chance() * things.length)]
}

/**
 * Some answer to a fact.
 *
 * @param {Fact} fact
 * @param {() => number} chance
 * @returns {Answer}
 */
function someAnswer({ kind, values = [], members = [], range = [0, 0] }, chance) {
  switch (kind) {
    case 'choice':
      return oneOf(values, chance)
    case 'yes-no':
      return chance() < 0.5
    case 'quantity':
      return range[0] + Math.floor(chance() * (range[1] - range[0] + 1))
    case 'set':
      return Object.fromEntries([...members.filter(() => chance() < 0.5), members[0]].map((member) => [member, chance() < 0.3]))
  }
}

/**
 * Sessions of people of whom little to much is known, some of it not from a report; the empty one comes first.
 *
 * @param {string} edition
 * @returns {Promise<Session[]>}
 */
async function drawnSessions(edition) {
  const [guide, text] = await Promise.all([open({ edition, lang: 'en' }), loadPageText(edition, 'en')])
  await text.complete()
  const chance = chances(20261125)
  /** @param {Profile} profile */
  const of = (profile) => sessionOf({ guide, text, profile, topic: '', level: 2, isProfessional: false }, null)
  const found = [of({})]
  const facts = of({}).catalog.facts.filter(({ topic }) => topic !== 'warning-signs')
  while (found.length < PROFILES) {
    const known = chance() * 0.9
    /** @type {Profile} */
    const profile = { setting: 'metastatic' }
    for (const fact of facts.filter(() => chance() < known)) {
      const answer = someAnswer(fact, chance)
      if (accepts({ ...profile, [fact.id]: answer })) profile[fact.id] = answer
    }
    const sources = Object.keys(profile).filter((id) => facts.some((fact) => fact.id === id && fact.kind !== 'set') && chance() < 0.4)
    found.push(of({ ...profile, sources: Object.fromEntries(sources.map((id) => [id, 'told'])) }))
  }
  return found

  /** @param {Profile} profile */
  function accepts(profile) {
    try {
      guide.answer(profile)
      return true
    } catch (refusal) {
      if (refusal instanceof GuidepostError) return false
      throw refusal
    }
  }
}

/** Drawn once for all tests. */
const drawn = new Map(EDITIONS.map((edition) => [edition, drawnSessions(edition)]))

/**
 * @param {string} edition
 * @returns {Promise<Session[]>}
 */
async function sessions(edition) {
  return drawn.get(edition) ?? []
}

/**
 * Some ratings and words.
 *
 * @param {() => number} chance
 * @returns {Notes}
 */
function someNotes(chance) {
  const rated = MATTERS.filter(() => chance() < 0.7)
  return { ...blankNotes(), ratings: Object.fromEntries(rated.map((id) => [id, oneOf(RATINGS, chance)])), words: 'a garden' }
}

/**
 * @param {Session} session
 * @param {string} standing
 */
function optionsIn({ advice }, standing) {
  return (advice?.options ?? []).filter((option) => option.standing === standing)
}

for (const edition of EDITIONS) {
  test(`${edition}: every open fact of the advice is asked about once, the most telling first`, async () => {
    let open = 0
    for (const session of await sessions(edition)) {
      const lists = (session.advice?.options ?? []).flatMap(({ depends_on, check_first }) => [...depends_on, ...check_first])
      const expected = new Set([...lists.map((key) => key.split('.')[0]), ...(session.advice?.questions ?? []).map(({ fact }) => fact)])
      const asked = asksOf(session, blankNotes()).filter(({ kind }) => kind === 'open').flatMap(({ about }) => about)
      assert.deepEqual([...asked].sort(), [...expected].sort())
      const ranked = session.advice?.questions.map(({ fact }) => fact)
      assert.deepEqual(asked.slice(0, ranked?.length), ranked)
      open += asked.length
    }
    assert.ok(open > PROFILES)
  })

  test(`${edition}: each option that fits is asked about once, and no other as if it did`, async () => {
    let fitting = 0
    for (const session of await sessions(edition)) {
      const asks = asksOf(session, blankNotes())
      const fits = optionsIn(session, 'fits').map(({ id }) => id)
      const lines = asks.filter(({ kind }) => kind === 'options')
      assert.deepEqual(lines.flatMap(({ about }) => about).sort(), fits.sort())
      for (const { said, about } of lines) for (const id of about) assert.ok(said.includes(session.text.say(`option-${id}`)), id)
      for (const { said, about } of asks.filter(({ kind, about }) => about.length > 1 && (kind === 'options' || kind === 'caution'))) {
        assert.deepEqual(said.split('\n').slice(1), about.map((id) => `– ${session.text.say(`option-${id}`)}`), 'several stand in a list, each on its own line')
      }
      const warned = asks.filter(({ kind }) => kind === 'caution').flatMap(({ about }) => about)
      assert.deepEqual(warned.filter((id) => !fits.includes(id)), [])
      const warnings = new Set(optionsIn(session, 'fits').flatMap(({ warnings }) => warnings))
      assert.deepEqual(asks.filter(({ kind }) => kind === 'caution').map(({ id }) => id), [...warnings].map((rule) => `caution:${rule}`))
      assert.deepEqual(asks.filter(({ kind }) => kind === 'against').flatMap(({ about }) => about), optionsIn(session, 'avoid').map(({ id }) => id))
      assert.equal(new Set(asks.map(({ id }) => id)).size, asks.length, 'each line has an id of its own')
      fitting += fits.length
    }
    assert.ok(fitting >= 2 * PROFILES)
  })

  test(`${edition}: what matters to the reader changes neither the advice nor what is said of the options`, async () => {
    const chance = chances(7)
    for (const session of await sessions(edition)) {
      const notes = someNotes(chance)
      const advice = JSON.stringify(session.advice)
      const [with_, without] = [notes, blankNotes()].map((each) => asksOf(session, each).filter(({ kind }) => kind !== 'matters'))
      assert.deepEqual(with_, without)
      const parts = [notes, blankNotes()].map((each) => summaryOf(session, each).filter(({ id }) => id !== 'matters' && id !== 'questions'))
      assert.deepEqual(parts[0], parts[1])
      assert.equal(JSON.stringify(session.advice), advice)
      assert.equal(JSON.stringify(withScopeAsked(session.guide, session.profile, session.guide.advise(session.profile))), advice)
    }
  })

  test(`${edition}: the summary names exactly what fits and what is spoken against, all that is not known, and every answer; its words are written`, async () => {
    let opposed = 0
    for (const session of await sessions(edition)) {
      const { text, profile, advice } = session
      const parts = new Map(summaryOf(session, someNotes(chances(1))).map((part) => [part.id, part]))
      const names = optionsIn(session, 'fits').map(({ id }) => text.say(`option-${id}`))
      assert.deepEqual((parts.get('fits')?.items ?? []).map(({ name }) => name).sort(), names.sort())
      const avoided = optionsIn(session, 'avoid').map(({ id }) => text.say(`option-${id}`))
      assert.deepEqual((parts.get('opposed')?.items ?? []).map(({ name }) => name), avoided)
      opposed += avoided.length
      const facts = Object.keys(profile).filter((key) => key !== 'sources')
      assert.equal(parts.get('answers')?.items.length, facts.length)
      const unknown = parts.get('open')?.items.at(-1)?.said ?? ''
      for (const { fact } of advice?.questions ?? []) assert.ok(unknown.includes(text.say(`fact-${fact}`)), fact)
      assert.deepEqual([...text.missing], [])
    }
    assert.ok(opposed > 0)
  })
}

test('what applies only by the answer to another open question is not offered beside it', async () => {
  let waiting = 0
  for (const session of await sessions('current-2026')) {
    const { text, catalog } = session
    const open = (session.advice?.questions ?? []).map(({ fact }) => fact)
    const unknown = summaryOf(session, blankNotes()).find(({ id }) => id === 'open')?.items.at(-1)?.said.replace(/\.$/, '').split('\n').flatMap((line) => line.replace(/^– .*?: /, '').split('; ')) ?? []
    for (const { id, after } of catalog.facts) {
      if (after === undefined || !open.includes(id) || !open.includes(after)) continue
      assert.ok(!unknown.includes(text.say(`fact-${id}`)), id)
      assert.ok(unknown.some((said) => said.startsWith(`${text.say(`fact-${after}`)} (`)), after)
      assert.ok(!asksOf(session, blankNotes()).some((ask) => ask.isFirst && ask.id === `open:${id}`), 'no question to begin with')
      for (const keys of [[id, after], [id]]) assert.deepEqual(openInWords(keys, session).map(({ fact }) => fact.id), [after])
      waiting += 1
    }
  }
  assert.ok(waiting > 0)
})

test('where answers contradict each other, or the guideline is not about them, no option is named', async () => {
  const [guide, text] = await Promise.all([open({ edition: 'historical-2009', lang: 'en' }), loadPageText('historical-2009', 'en')])
  await text.complete()
  for (const profile of [{ setting: 'early', inflammatory: true }, { setting: 'operable_3c', inflammatory: false }]) {
    const session = sessionOf({ guide, text, profile, topic: '', level: 2, isProfessional: false }, null)
    const parts = summaryOf(session, blankNotes())
    assert.deepEqual(parts.filter(({ id }) => ['fits', 'opposed'].includes(id)), [])
    assert.ok((parts.find(({ id }) => id === 'answers')?.said.length ?? 0) > 0, 'and why is said')
    const named = asksOf(session, blankNotes()).filter(({ kind }) => ['options', 'against', 'caution'].includes(kind))
    assert.deepEqual(named, [])
  }
})

test('the text holds every line of the summary once, in its order', async () => {
  const [, session] = await sessions('current-2026')
  const parts = summaryOf(session, someNotes(chances(3)))
  const lines = inPlainText('Title', parts).split('\n').filter((line) => line !== '' && !/^[-=]+$/.test(line)).map((line) => line.replace(/^(- |\[ \] )/, ''))
  assert.deepEqual(lines, ['Title', ...parts.flatMap(({ title, said, items }) => [title, ...said, ...items.flatMap((item) => itemInWords(item).split('\n'))]).filter((line) => line !== '')])
})

test('what matters most is asked first, and what does not matter is not asked', async () => {
  const [session] = await sessions('historical-2009')
  const notes = { ...blankNotes(), ratings: /** @type {Notes['ratings']} */ ({ hair: 'not', visits: 'important', work: 'very', ahead: 'unsure', home: 'little' }) }
  const asked = asksOf(session, notes).filter(({ kind }) => kind === 'matters').flatMap(({ about }) => about)
  assert.deepEqual(asked, ['work', 'visits'])
  assert.deepEqual([...BY_WEIGHT].sort(), [...RATINGS].sort())
})

test('whatever a reader does to the list, no question is lost and none comes twice', async () => {
  const [session] = await sessions('historical-2009')
  const asks = asksOf(session, blankNotes())
  const chance = chances(5)
  let edits = withOwn(blankNotes().edits, ' May my sister come along? ')
  for (let step = 0; step < 200; step++) {
    const { mine, more } = arranged(asks, edits)
    const all = [...mine, ...more]
    assert.deepEqual(all.map(({ id }) => id).sort(), [...asks.map(({ id }) => id), 'own:0'].sort())
    const line = oneOf(all, chance)
    const ids = mine.map(({ id }) => id)
    if (chance() < 0.3) edits = chosenAs(edits, line.id, more.includes(line))
    else if (chance() < 0.3) edits = reworded(edits, line, `${line.base} ${step}`)
    else {
      const there = moved(edits, ids, oneOf([...ids, line.id], chance), chance() < 0.5 ? 1 : -1)
      assert.deepEqual([...there.order].sort(), there === edits ? [...edits.order].sort() : [...ids].sort())
      edits = there
    }
  }
  assert.equal(arranged(asks, edits).mine.concat(arranged(asks, edits).more).find(({ id }) => id === 'own:0')?.base, 'May my sister come along?')
})

test('a question moved up and down again stands where it stood', async () => {
  const [session] = await sessions('historical-2009')
  const asks = asksOf(session, blankNotes())
  const idsOf = (/** @type {Notes['edits']} */ edits) => arranged(asks, edits).mine.map(({ id }) => id)
  const { edits } = blankNotes()
  const ids = idsOf(edits)
  const down = moved(edits, ids, ids[0], 1)
  assert.deepEqual(idsOf(down), [ids[1], ids[0], ...ids.slice(2)])
  assert.deepEqual(idsOf(moved(down, idsOf(down), ids[0], -1)), ids)
  assert.equal(moved(edits, ids, ids[0], -1), edits, 'the first cannot go up')
})

test('a question that is written a second time comes once, and back on the list', () => {
  const once = withOwn(blankNotes().edits, 'Why?')
  const off = chosenAs(once, 'own:0', false)
  assert.deepEqual(arranged([], off).mine, [])
  assert.deepEqual(arranged([], withOwn(off, ' Why? ')).mine.map(({ said }) => said), ['Why?'])
})

test('own words stay when an answer changes the sentence that they stood for', () => {
  /** @param {string} said @returns {import('../../www/element/visit/asks.js').Ask} */
  const ask = (said) => ({ id: 'options:group', kind: 'options', said, about: [], isFirst: true })
  const [line] = arranged([ask('A?')], blankNotes().edits).mine
  const edits = reworded(blankNotes().edits, line, 'A, and my garden?')
  assert.deepEqual(arranged([ask('A?')], edits).mine.map(({ said }) => said), ['A, and my garden?'])
  assert.deepEqual(arranged([ask('A; B?')], edits).mine.map(({ said }) => said), ['A; B?', 'A, and my garden?'])
  assert.deepEqual(reworded(edits, line, 'A?'), blankNotes().edits)
})

test('own words stay those of their question where the guideline puts it otherwise, and nothing that it asks about has changed', async () => {
  const isSeveral = (/** @type {ReturnType<typeof asksOf>[number]} */ { kind, about }) => kind === 'options' && about.length > 1
  const session = /** @type {Session} */ ((await sessions('current-2026')).find((each) => asksOf(each, blankNotes()).some(isSeveral)))
  const { text, ...rest } = session
  const notes = { ...blankNotes(), words: 'My garden' }
  /** What a newer guide, or another language, says. @type {Session} */
  const newer = { ...rest, text: Object.assign(Object.create(Object.getPrototypeOf(text)), { ...text, say: (/** @type {Parameters<typeof text.say>} */ ...call) => `Now: ${text.say(...call)}` }) }
  const asks = asksOf(session, notes)
  const others = asksOf(newer, notes)
  assert.ok(asks.every(({ id, said }, place) => others[place].id === id && others[place].said !== said))
  let { edits } = notes
  for (const line of [arranged(asks, edits)].flatMap(({ mine, more }) => [...mine, ...more])) edits = reworded(edits, line, `My words for ${line.id}`)
  const kept = JSON.parse(JSON.stringify(edits))
  const { mine, more } = arranged(others, kept)
  assert.deepEqual([...mine, ...more].map(({ id, said }) => [id, said]).sort(), asks.map(({ id }) => [id, `My words for ${id}`]).sort())

  const [line] = mine
  const again = reworded(kept, line, 'Yet other words')
  assert.equal(arranged(others, again).mine.find(({ id }) => id === line.id)?.said, 'Yet other words')
  assert.equal(arranged(others, again).mine.length + arranged(others, again).more.length, asks.length)
  assert.equal(arranged(others, reworded(again, line, line.base)).mine.find(({ id }) => id === line.id)?.said, line.base)

  const several = /** @type {typeof others[number]} */ (others.find(isSeveral))
  const fewer = others.map((ask) => (ask === several ? { ...ask, said: 'Fewer?', meaning: `${ask.id} ${ask.about[0]}` } : ask))
  const told = arranged(fewer, kept).mine.map(({ said }) => said)
  assert.ok(told.includes('Fewer?') && told.includes(`My words for ${several.id}`), 'what an answer has changed is asked as it is now, beside them')
  const { meant: _, ...before } = kept
  assert.ok(arranged(others, before).mine.some(({ said }) => said === others[0].said), 'what was saved before this was kept stays beside the question')
})

test('notes are blank until something is said, and an empty question is none', () => {
  assert.ok(isBlank(blankNotes()))
  assert.ok(isBlank({ ...blankNotes(), words: '  ' }))
  assert.ok(!isBlank({ ...blankNotes(), ratings: { hair: 'unsure' } }))
  assert.ok(!isBlank({ ...blankNotes(), edits: withOwn(blankNotes().edits, 'Why?') }))
  assert.deepEqual(withOwn(blankNotes().edits, '  '), blankNotes().edits)
})

test('where much is not known, the summary says so topic by topic, and nothing twice', async () => {
  for (const session of await sessions('current-2026')) {
    const { text, catalog } = session
    const said = summaryOf(session, blankNotes()).find(({ id }) => id === 'open')?.items.at(-1)?.said ?? ''
    const [, ...lines] = said.split('\n')
    const topics = lines.map((line) => session.guide.about.topics.find((topic) => line.startsWith(`– ${text.say(`topic-${topic}`)}: `)))
    assert.equal(new Set(topics).size, lines.length, 'each topic has one line')
    for (const { id, topic } of catalog.facts) {
      const named = lines.filter((line) => line.replace(/^– .*?: /, '').split('; ').includes(text.say(`fact-${id}`)))
      assert.ok(named.length <= 1 && named.every((line) => topics[lines.indexOf(line)] === topic), id)
    }
  }
  const nothing = (await sessions('current-2026')).filter(({ profile }) => Object.keys(profile).length < 8)
  assert.ok(nothing.some((session) => summaryOf(session, blankNotes()).some(({ items }) => (items.at(-1)?.said.split('\n').length ?? 0) > 4)))
})
