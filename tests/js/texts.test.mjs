import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { FluentResource } from '@fluent/bundle'
import { compiledText } from '../../www/build/texts.js'
import { proseIds } from '../../www/build/prose.js'
import { open } from '../../www/guide/open.js'
import { loadPageText, textOf } from '../../www/guide/text.js'

const WWW = new URL('../../www/', import.meta.url)
const PAGE = readFileSync(new URL('text/en.ftl', WWW), 'utf8')
const LONGEST_SENTENCE = 25

/** The sources of the page and of the app around it, all in one. */
const code = ['element/', 'app/', 'embed/']
  .flatMap((folder) => readdirSync(new URL(folder, WWW), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}${file}`))
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(new URL(file, WWW), 'utf8'))
  .join('\n')

/** Ids of messages and attributes in a Fluent file. */
const written = new FluentResource(PAGE).body.flatMap(({ id, attributes }) => [id, ...Object.keys(attributes).map((name) => `${id}.${name}`)])

test('every sentence of an edition is written', async () => {
  const { about, facts, evidence, options, text } = await open({ edition: 'historical-2009', lang: 'en' })
  const { required } = proseIds(about, facts, { evidence, ...options })
  for (const id of required) assert.notEqual(text.say(id), '', id)
  assert.deepEqual([...text.missing], [])
})

test('every message that the page names is written', async () => {
  const text = await loadPageText('historical-2009', 'en')
  await text.complete()
  const named = [...code.matchAll(/\.say\('([\w.-]+)'/g)].map(([, id]) => id)
  assert.ok(named.length > 50)
  for (const id of named) assert.ok(text.has(id), id)
})

test('every message of the page is named somewhere', () => {
  const prefixes = [...code.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map(([, prefix]) => prefix)
  const unused = written.filter((id) => !code.includes(`'${id}'`) && !prefixes.some((prefix) => id.startsWith(prefix)))
  assert.deepEqual(unused, [])
})

test('the words of the page and of the guideline do not collide', async () => {
  const { text } = await open({ edition: 'historical-2009' })
  assert.deepEqual(written.filter((id) => text.has(id)), [])
})

test(`no sentence of the page is longer than ${LONGEST_SENTENCE} words`, () => {
  const sentences = [...PAGE.matchAll(/^[^#\n=]*= (.+)$/gm)].flatMap(([, said]) => said.split(/[.:?!;] /))
  const long = sentences.filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE)
  assert.deepEqual(long, [])
})

test('a missing message is visible and counted', () => {
  const text = textOf('en', [new FluentResource('known = Known, { $name }')])
  assert.equal(text.say('known', { name: 'Ada' }), 'Known, Ada')
  assert.equal(text.say('unknown'), '[unknown]')
  assert.equal(text.say('known.attribute'), '[known.attribute]')
  text.say('known')
  assert.deepEqual([...text.missing], ['unknown', 'known.attribute', 'known'])
})

test('a broken text stops the build, with every problem at once', () => {
  const needed = { required: new Set(['a', 'b', 'a.what']), optional: new Set(['c']), first: new Set(['a']) }
  assert.throws(() => compiledText('a = One\na = Two\n= nothing\n', 'x.ftl', needed), (error) => {
    assert.ok(error instanceof Error)
    for (const part of ['x.ftl', '3:1', 'written twice: a', 'missing: b', 'missing: a.what']) assert.ok(error.message.includes(part), part)
    return true
  })
  const { body } = compiledText('a = One\n  .what = Two\nb = Three\nc = Four\nd = Five\n', 'x.ftl', needed)
  assert.deepEqual(body.map(({ id }) => id), ['a', 'b', 'c'])
})
