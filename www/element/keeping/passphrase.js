import { html } from 'lit'

/** @import { Session } from '../session.js' */

/**
 * A field for a passphrase, with a way to see what is typed. Pasting and password managers work.
 *
 * @param {Session['text']} text
 * @param {string} label  message
 * @param {'new-password' | 'current-password'} autocomplete
 */
export function passphraseField(text, label, autocomplete) {
  /** @param {Event} event */
  const show = ({ currentTarget }) => {
    if (!(currentTarget instanceof HTMLInputElement)) return
    const field = currentTarget.closest('form')?.querySelector('#passphrase')
    field?.setAttribute('type', currentTarget.checked ? 'text' : 'password')
  }
  // Password managers file a passphrase under a name; there is one reader, so the name is the guide's.
  return html`<input hidden type="text" name="username" autocomplete="username" value="Guidepost" readonly />
    <p class="field">
      <label class="label" for="passphrase">${text.say(label)}</label>
      <input id="passphrase" name="passphrase" type="password" autocomplete=${autocomplete} spellcheck="false" autocapitalize="none" aria-describedby="hint" />
    </p>
    <p><label class="show"><input type="checkbox" @change=${show} /> <span>${text.say('passphrase-show')}</span></label></p>`
}
