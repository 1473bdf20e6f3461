/** The same host in the words of each framework: it shows the tag, sets an attribute and two properties, and hears its events. */

import { EVENTS, HEARING, INSIDE, PROFILE } from './pages.mjs'

/** React before 19 knows no properties and no events of custom elements: a ref does both. */
export const OLD_REACT = `import React, { useEffect, useRef, useState } from 'react'
import ReactDOM from 'react-dom'
import 'guidepost/element'
${HEARING}
const h = React.createElement
function Host() {
  const guide = useRef(null)
  const [theme, setTheme] = useState('auto')
  useEffect(() => {
    for (const name of ${JSON.stringify(EVENTS)}) guide.current.addEventListener(name, hear)
    guide.current.textScale = 125
  }, [])
  return h('main', null, h('h1', null, 'A host'),
    h('p', null, h('button', { id: 'dark', onClick: () => setTheme('dark') }, 'Dark'), h('button', { id: 'set', onClick: () => { guide.current.profile = ${JSON.stringify(PROFILE)} } }, 'Set')),
    h('guide-post', { ref: guide, edition: 'historical-2009', lang: 'en', 'heading-level': 3, theme },
      h('p', null, 'Shown until the guide is loaded.'), h('p', { slot: 'notice' }, 'Shown by the trial.'), h('span', { slot: 'contact' }, 'Call ward 5.')))
}
ReactDOM.render(h(Host), document.querySelector('#root'))
`

/**
 * React from 19 on listens to what begins with `on`, and sets the properties that the element has. At its first rendering
 * the element may not be there yet; so attributes are written as such, and properties set through a ref.
 */
export const REACT = `import { StrictMode, useLayoutEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import 'guidepost/element'
${HEARING}
function Host() {
  const [theme, setTheme] = useState('auto')
  const [profile, setProfile] = useState()
  const guide = useRef(null)
  useLayoutEffect(() => {
    guide.current.textScale = 125
    if (profile) guide.current.profile = profile
  }, [profile])
  return (
    <main>
      <h1>A host</h1>
      <p><button id="dark" onClick={() => setTheme('dark')}>Dark</button> <button id="set" onClick={() => setProfile(${JSON.stringify(PROFILE)})}>Set</button></p>
      <guide-post edition="historical-2009" lang="en" heading-level={3} theme={theme} ref={guide}
        ${EVENTS.map((name) => `on${name}={hear}`).join(' ')}>
        ${INSIDE}
      </guide-post>
    </main>
  )
}
createRoot(document.querySelector('#root')).render(<StrictMode><Host /></StrictMode>)
`

export const VUE = `<script setup>
import { ref } from 'vue'
import 'guidepost/element'
${HEARING}
const theme = ref('auto')
const profile = ref({})
</script>
<template>
  <main>
    <h1>A host</h1>
    <p><button id="dark" @click="theme = 'dark'">Dark</button> <button id="set" @click='profile = ${JSON.stringify(PROFILE)}'>Set</button></p>
    <guide-post edition="historical-2009" lang="en" heading-level="3" :theme="theme" :profile.prop="profile" :textScale.prop="125"
      ${EVENTS.map((name) => `@${name}="hear"`).join(' ')}>
      ${INSIDE}
    </guide-post>
  </main>
</template>
`

/** Vue 2 makes the page from a template, and sets properties with `.prop`. */
export const OLD_VUE = `${HEARING}
Vue.config.productionTip = false
Vue.config.ignoredElements = ['guide-post']
new Vue({
  el: '#root',
  data: { theme: 'auto', profile: {} },
  methods: { hear, set() { this.profile = ${JSON.stringify(PROFILE)} } },
  template: \`<main>
    <h1>A host</h1>
    <p><button id="dark" @click="theme = 'dark'">Dark</button> <button id="set" @click="set">Set</button></p>
    <guide-post edition="historical-2009" lang="en" heading-level="3" :theme="theme" :profile.prop="profile" :text-scale.prop="125"
      ${EVENTS.map((name) => `@${name}="hear"`).join(' ')}>
      ${INSIDE}
    </guide-post>
  </main>\`,
})
`

/** Svelte writes an attribute while the element is not there yet; so properties are set through a binding. */
export const SVELTE = `<script>
import 'guidepost/element'
${HEARING}
let theme = $state('auto')
let profile = $state.raw({})
let guide
$effect(() => {
  guide.textScale = 125
  guide.profile = profile
})
</script>
<main>
  <h1>A host</h1>
  <p><button id="dark" onclick={() => (theme = 'dark')}>Dark</button> <button id="set" onclick={() => (profile = ${JSON.stringify(PROFILE)})}>Set</button></p>
  <guide-post edition="historical-2009" lang="en" heading-level="3" {theme} bind:this={guide}
    ${EVENTS.map((name) => `on${name}={hear}`).join(' ')}>
    ${INSIDE}
  </guide-post>
</main>
`

/** Files of an application of one component, by path: Angular checks templates, and wants to be told of foreign elements. */
export const ANGULAR = {
  'src/index.html': '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A trial</title><base href="/"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head><body><a-host></a-host></body></html>',
  'src/main.ts': `import { CUSTOM_ELEMENTS_SCHEMA, Component, provideZonelessChangeDetection, signal } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import 'guidepost/element'
const heard: { name: string, detail: unknown }[] = []
Object.assign(window, { heard })
@Component({
  selector: 'a-host',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<main>
    <h1>A host</h1>
    <p><button id="dark" (click)="theme.set('dark')">Dark</button> <button id="set" (click)="set()">Set</button></p>
    <guide-post edition="historical-2009" lang="en" heading-level="3" [attr.theme]="theme()" [profile]="profile()" [textScale]="125"
      ${EVENTS.map((name) => `(${name})="hear($event)"`).join(' ')}>
      ${INSIDE}
    </guide-post>
  </main>\`,
})
class Host {
  theme = signal('auto')
  profile = signal<object>({})
  set() { this.profile.set(${JSON.stringify(PROFILE)}) }
  hear(event: CustomEvent) { heard.push({ name: event.type, detail: event.detail }) }
}
bootstrapApplication(Host, { providers: [provideZonelessChangeDetection()] })
`,
  'tsconfig.json': JSON.stringify({ compilerOptions: { target: 'ES2022', module: 'ES2022', moduleResolution: 'bundler', strict: true, lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] }, files: ['src/main.ts'] }),
  'angular.json': JSON.stringify({
    version: 1,
    cli: { analytics: false },
    projects: { trial: { projectType: 'application', root: '', architect: { build: { builder: '@angular/build:application', options: { outputPath: 'out', index: 'src/index.html', browser: 'src/main.ts', tsConfig: 'tsconfig.json', optimization: { fonts: false, scripts: true, styles: true } } } } } },
  }),
}

/** AngularJS writes capitals of a property with a line before: `ng-prop-text_scale`. */
export const ANGULARJS = {
  page: `<main ng-app="trial" ng-controller="Host">
    <h1>A host</h1>
    <p><button id="dark" type="button" ng-click="theme = 'dark'">Dark</button> <button id="set" type="button" ng-click="set()">Set</button></p>
    <guide-post edition="historical-2009" lang="en" heading-level="3" ng-attr-theme="{{theme}}" ng-prop-profile="profile" ng-prop-text_scale="125"
      ${EVENTS.map((name) => `ng-on-${name}="hear($event)"`).join(' ')}>
      ${INSIDE}
    </guide-post></main>`,
  script: `${HEARING}
angular.module('trial', []).controller('Host', ['$scope', ($scope) => {
  Object.assign($scope, { theme: 'auto', profile: {}, hear, set() { $scope.profile = ${JSON.stringify(PROFILE)} } })
}])
`,
}
