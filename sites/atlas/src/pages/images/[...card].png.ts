import type { APIRoute, GetStaticPaths } from 'astro'
import { allCards } from '../../open-graph/cards.ts'
import { CARD_WIDTH, drawCard, type Card } from '../../open-graph/draw-card.ts'
import { rasterize } from '../../open-graph/rasterize.ts'

interface Props {
  card: Card
}

export const getStaticPaths = (() => [...allCards()].map(([path, card]) => ({ params: { card: path.slice('images/'.length, -'.png'.length) }, props: { card } }))) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({ props }) => new Response(await rasterize(await drawCard(props.card), CARD_WIDTH), { headers: { 'content-type': 'image/png' } })
