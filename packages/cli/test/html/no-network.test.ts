import dns from 'node:dns'
import { Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { extractPage, PROSE } from './page.ts'

afterEach(() => vi.restoreAllMocks())

const ADDRESS = 'http://127.0.0.1:9/piege'
const RUN = 'globalThis.pageRan = true'

/** All that makes a browser fetch or run something. */
const TRAPS = `<!doctype html><html><head><title>La halle ouvre en mai</title><base href="${ADDRESS}">
<meta http-equiv="refresh" content="0;url=${ADDRESS}"><link rel="stylesheet" href="${ADDRESS}"><link rel="preload" as="script" href="${ADDRESS}">
<link rel="canonical" href="${ADDRESS}"><style>@import "${ADDRESS}"; p { background: url(${ADDRESS}) }</style>
<script>${RUN}</script><script src="${ADDRESS}"></script><script type="module">${RUN}; await import("${ADDRESS}")</script>
<script type="application/ld+json">{"@context":"${ADDRESS}","@type":"NewsArticle","author":"Maud"}</script></head>
<body onload="${RUN}"><article><h1 onclick="${RUN}">La halle ouvre en mai</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}
<img src="${ADDRESS}" onerror="${RUN}"><picture><source srcset="${ADDRESS} 2x"></picture><video src="${ADDRESS}" autoplay></video><audio src="${ADDRESS}"></audio>
<iframe src="${ADDRESS}" srcdoc="<script>${RUN}</script>"></iframe><object data="${ADDRESS}"></object><embed src="${ADDRESS}">
<svg onload="${RUN}"><script>${RUN}</script><image href="${ADDRESS}"/><use href="${ADDRESS}#a"/></svg><math><mi xlink:href="javascript:${RUN}">x</mi></math>
<a href="javascript:${RUN}">Un lien</a><form action="${ADDRESS}"><input autofocus onfocus="${RUN}"></form><x-element></x-element>
<template><script>${RUN}</script></template><noscript><img src="${ADDRESS}"></noscript></article></body></html>`

test('nothing of a page is run, and nothing is fetched', async () => {
  const connect = vi.spyOn(Socket.prototype, 'connect')
  const lookup = vi.spyOn(dns, 'lookup')
  const fetched = vi.spyOn(globalThis, 'fetch')
  const written = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
  const { text } = extractPage(TRAPS)
  // What would have been put off to a later turn has had one.
  await new Promise((resolve) => {
    setImmediate(resolve)
  })
  for (const spy of [connect, lookup, fetched, ...written]) expect(spy).not.toHaveBeenCalled()
  expect('pageRan' in globalThis).toBe(false)
  expect(text).toContain(PROSE[2])
  expect(text).not.toContain('pageRan')
})
