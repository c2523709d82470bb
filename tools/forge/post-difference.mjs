// node tools/forge/post-difference.mjs FILE: posts the file as the one comment that Garrigue keeps under a request, or brings it up to date.
// The request is found by the commit (HEAD), never by what the file says; a commit that is no longer the newest is left alone.
import { readFileSync } from 'node:fs'
import { cleanMarkdown } from './clean-markdown.mjs'

const MARK = '<!-- garrigue -->'
const { GH_TOKEN = '', GH_REPO = '', HEAD = '', GITHUB_API_URL = 'https://api.github.com' } = process.env

const headers = { accept: 'application/vnd.github+json', authorization: `Bearer ${GH_TOKEN}`, 'user-agent': 'garrigue' }

async function call(path, settings = {}) {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GH_REPO}/${path}`, { headers, ...settings })
  if (!response.ok) throw new Error(`${settings.method ?? 'GET'} ${path}: ${response.status}`)
  return await response.json()
}

const requests = await call(`commits/${HEAD}/pulls`)
const request = requests.find(({ state, head }) => state === 'open' && head.sha === HEAD)
if (request === undefined) console.log(`No open request has ${HEAD} as its newest commit.`)
else {
  const body = JSON.stringify({ body: `${MARK}\n${cleanMarkdown(readFileSync(process.argv[2] ?? '', 'utf8'))}\n` })
  const comments = await call(`issues/${request.number}/comments?per_page=100`)
  const own = comments.find((comment) => comment.user.type === 'Bot' && comment.body.startsWith(MARK))
  await (own ? call(`issues/comments/${own.id}`, { method: 'PATCH', body }) : call(`issues/${request.number}/comments`, { method: 'POST', body }))
}
