/**
 * Compiles the exported CQL with the reference translator of CQL and compares the result with the exported ELM.
 *
 * `node scripts/exports/translate.mjs edition.cql edition.elm.json`; exit 1 where a definition or parameter differs.
 */

import { CqlTranslator, LibraryManager, ModelManager, createModelInfoProvider, stringAsSource } from '@cqframework/cql/cql-to-elm'
import { readFileSync } from 'node:fs'

/** The types of CQL itself, which the translator's package leaves out: those without parts, and those with. */
const SIMPLE = ['Boolean', 'Integer', 'Long', 'Decimal', 'String', 'Date', 'DateTime', 'Time']
const WITH_PARTS = /** @type {Record<string, Record<string, string>>} */ ({
  Quantity: { value: 'Decimal', unit: 'String' },
  Ratio: { numerator: 'Quantity', denominator: 'Quantity' },
  Code: { code: 'String', system: 'String', version: 'String', display: 'String' },
  Concept: { display: 'String' },
  Vocabulary: { id: 'String', version: 'String', name: 'String' },
  CodeSystem: {},
  ValueSet: {},
})

/** What the translator adds: where something stands in the text, and what we add: where it comes from. */
const BESIDES = ['localId', 'locator', 'annotation', 'resultTypeName', 'resultTypeSpecifier', 'signature']

/** The System model as the translator reads it. */
function systemModel() {
  const simple = SIMPLE.map((name) => `<typeInfo xsi:type="SimpleTypeInfo" name="System.${name}" baseType="System.Any"/>`)
  const whole = Object.entries(WITH_PARTS).map(([name, parts]) => {
    const base = name === 'CodeSystem' || name === 'ValueSet' ? 'Vocabulary' : 'Any'
    const elements = Object.entries(parts).map(([part, type]) => `<element name="${part}" type="System.${type}"/>`)
    return `<typeInfo xsi:type="ClassInfo" name="System.${name}" baseType="System.${base}">${elements.join('')}</typeInfo>`
  })
  const head = 'xmlns="urn:hl7-org:elm-modelinfo:r1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  const any = '<typeInfo xsi:type="SimpleTypeInfo" name="System.Any"/>'
  return `<modelInfo ${head} name="System" version="1.0.0" url="urn:hl7-org:elm-types:r1">${[any, ...simple, ...whole].join('')}</modelInfo>`
}

/**
 * The library of a CQL text.
 *
 * @param {string} text
 */
function translate(text) {
  const models = new ModelManager()
  models.modelInfoLoader.registerModelInfoProvider(createModelInfoProvider((id) => (id === 'System' ? stringAsSource(systemModel()) : null)))
  const translator = CqlTranslator.fromText(text, new LibraryManager(models))
  const messages = [translator.errors, translator.warnings].flatMap((list) => [...list.asJsReadonlyArrayView()])
  for (const { message } of messages) console.log(message)
  return { library: JSON.parse(translator.toJson()).library, messages: messages.length }
}

/**
 * A part of ELM with sorted keys and only what it means.
 *
 * @param {any} part
 * @returns {any}
 */
function meaning(part) {
  if (Array.isArray(part)) return part.map(meaning)
  if (typeof part !== 'object' || part === null) return part
  const kept = Object.keys(part).filter((key) => !BESIDES.includes(key))
  return Object.fromEntries(kept.sort().map((key) => [key, meaning(part[key])]))
}

/**
 * @param {any[]} definitions
 * @returns {Map<string, string>}
 */
function byName(definitions) {
  return new Map(definitions.map((definition) => [definition.name, JSON.stringify(meaning(definition))]))
}

const [text, compiled] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'))
const { library: theirs, messages } = translate(text)
const ours = JSON.parse(compiled).library
let wrong = messages
for (const kind of ['parameters', 'statements']) {
  const [here, there] = [byName(ours[kind].def), byName(theirs[kind].def)]
  const names = new Set([...here.keys(), ...there.keys()])
  const differing = [...names].filter((name) => here.get(name) !== there.get(name))
  differing.forEach((name) => console.log(`${name} differs\n  exported:   ${here.get(name)}\n  translated: ${there.get(name)}`))
  console.log(`${kind}: ${names.size - differing.length} of ${names.size} the same`)
  wrong += differing.length
}
if (wrong > 0) process.exitCode = 1
