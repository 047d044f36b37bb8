import bootstrap from 'bootstrap/dist/css/bootstrap-reboot.css?raw'
import tailwind from 'tailwindcss/preflight.css?raw'
import otherKit from './other-kit.css?raw'

/** What a host may load beside us, after our own stylesheet. */
export const HOST_CSS = { none: '', bootstrap, tailwind, 'other kit': otherKit }
