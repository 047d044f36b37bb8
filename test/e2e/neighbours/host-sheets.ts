import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url)), 'utf8')

const preflight = read('tailwindcss/preflight.css')

/** What hosts load beside us: resets of others, and careless rules of their own. */
export const HOST_SHEETS: Record<string, string> = {
  "Tailwind's preflight": preflight,
  "Tailwind's preflight in its layer": `@layer theme, base; @layer base { ${preflight} }`,
  "Bootstrap's reboot": read('bootstrap/dist/css/bootstrap-reboot.css'),
  'a root of ten pixels': 'html { font-size: 10px } body { font-size: 1.6rem }',
  'a root of 62.5 %': 'html { font-size: 62.5% }',
  'a reset of everything': `
    html, body, div, span, h1, h2, h3, h4, h5, h6, p, a, b, code, ol, ul, li, dl, dt, dd, fieldset, form, label, legend,
    table, thead, tbody, tr, th, td, details, summary, section, header, time, bdi { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; }
    ol, ul { list-style: none }
    table { border-collapse: separate; border-spacing: 4px }`,
  'rules for everything': `
    * { box-sizing: content-box; letter-spacing: 0.05em; text-transform: uppercase; line-height: 2; color: #808 }
    *, ::before, ::after { transition: none }`,
  'rules for elements': `
    button { background: red; border: 4px solid; border-radius: 0; color: yellow; font: 900 30px serif; padding: 20px; text-transform: uppercase; width: 100%; min-width: 12rem; margin: 9px; float: left }
    input { background: red; border: 0; border-bottom: 2px solid; height: 80px; margin: 0 0 20px; width: 50%; color: yellow; box-shadow: none }
    label { display: block; font-weight: 100; color: #808; margin-bottom: 2em }
    a { color: red; text-decoration: none; border-bottom: 1px dotted }
    h1, h2, h3, h4 { color: red; font: italic 900 40px serif; margin: 40px 0; text-transform: uppercase; letter-spacing: 4px }
    p, li { margin: 0 0 2em; font-size: 22px; line-height: 3; color: #808 }
    ul, ol { padding: 0 0 0 80px; margin: 2em }
    table { border: 3px solid red; width: auto; font-size: 9px } th, td { padding: 30px; border: 3px solid; text-align: center; background: pink }
    section section, header, fieldset, form { padding: 30px; margin: 30px; border: 3px solid red }
    dl, dt, dd { margin: 20px; font-weight: 900; float: left }
    legend { float: left; font-size: 40px } summary { list-style: none } svg { display: block; fill: red } code { color: red; background: pink } time, b { color: red }`,
}
