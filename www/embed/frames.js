/** For pages that write the frame themselves: gives each `<iframe data-guidepost>` the height of what it shows. */

import { fit } from './fit.js'

export { embed, fit } from './embed.js'

for (const frame of document.querySelectorAll('iframe[data-guidepost]')) {
  if (frame instanceof HTMLIFrameElement) fit(frame)
}
