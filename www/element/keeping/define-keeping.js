/** Registers the parts that keep answers on the device: brought only where the host page says `persist`. */

import { GuidePostReturn } from './return.js'
import { GuidePostSave } from './save.js'

export { keeperAmongTabs } from './tabs.js'

if (customElements.get('guide-post-return') === undefined) customElements.define('guide-post-return', GuidePostReturn)
if (customElements.get('guide-post-save') === undefined) customElements.define('guide-post-save', GuidePostSave)
