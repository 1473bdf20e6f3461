/** What the Rust side needs: the wasm target wasm-bindgen's programs, an engine of DMN. Installed when missing, else left alone. */

import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT, output, run, which } from './command.mjs'
import { once } from './once.mjs'

/** The target of the reader's module. */
export const WASM = 'wasm32-unknown-unknown'

/** Sees to it that Rust can compile to wasm. */
export const wasmTarget = once(async () => {
  if (which('cargo') === null) throw new Error('Rust is missing: install it with rustup, then try again')
  const sysroot = output('rustc', ['--print', 'sysroot']).trim()
  if (existsSync(join(sysroot, 'lib', 'rustlib', WASM))) return
  await run('rustup', ['target', 'add', WASM])
})

/**
 * The folder of `wasm-bindgen` and `wasm-bindgen-test-runner`, in exactly the version of the crate.
 *
 * Taken from PATH if they fit, else from the user's cache, where they are built once.
 */
export const wasmBindgen = once(async () => {
  const version = crateVersion('wasm-bindgen')
  const onPath = which('wasm-bindgen')
  if (onPath !== null && fits(dirname(onPath), version)) return dirname(onPath)

  const home = cache(`wasm-bindgen-${version}`)
  const bin = join(home, 'bin')
  if (fits(bin, version)) return bin
  // Without --locked: its own lock file names versions that a registry may have withdrawn.
  await run('cargo', ['install', 'wasm-bindgen-cli', '--version', `=${version}`, '--root', home, '--force'])
  return bin
})

/** The engine of DMN that `npm run export:check` asks: https://crates.io/crates/dsntk. */
const DSNTK = '0.3.0'

/** The program `dsntk`: taken from the user's cache, where it is built once. */
export const dsntk = once(async () => {
  const home = cache(`dsntk-${DSNTK}`)
  const program = join(home, 'bin', 'dsntk')
  if (!existsSync(program)) await run('cargo', ['install', 'dsntk', '--version', `=${DSNTK}`, '--root', home])
  return program
})

/**
 * A folder of the user's cache, for programs of one version.
 *
 * @param {string} name
 */
function cache(name) {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'guidepost', name)
}

/**
 * The version of a crate in Cargo.lock.
 *
 * @param {string} name
 */
function crateVersion(name) {
  const lock = readFileSync(join(ROOT, 'Cargo.lock'), 'utf8')
  const version = lock.match(new RegExp(`name = "${name}"\\nversion = "([^"]+)"`))?.[1]
  if (version === undefined) throw new Error(`Cargo.lock has no ${name}`)
  return version
}

/**
 * @param {string} folder
 * @param {string} version
 */
function fits(folder, version) {
  return ['wasm-bindgen', 'wasm-bindgen-test-runner'].every((name) => {
    const program = join(folder, name)
    return existsSync(program) && output(program, ['--version']).trim() === `${name} ${version}`
  })
}
