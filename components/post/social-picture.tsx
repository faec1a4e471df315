import { longDay } from '@/components/ui/day'
import type { SocialPicture as Picture } from '@/lib/indexing/picture/social-picture'

/** In the colours of the light theme: a picture cannot know the reader's. */
const colours = {
  paper: '#fbfaf7',
  ink: '#23211d',
  muted: '#625d54',
  rule: '#e0dcd2',
  accent: '#0b625c',
}

/** What stands beside a link to a post. Every element says its `display`: the renderer knows no other layout. */
export function SocialPicture({ picture }: { picture: Picture }) {
  const { title, filed, status } = picture
  const isReviewed = status === 'reviewed'
  return (
    <div style={frame}>
      <div style={{ display: 'flex', fontSize: 30, color: colours.muted }}>
        {title ? filed : ''}
      </div>
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center' }}>
        <div style={{ ...heading, fontSize: sizeOf(title) }}>{title || filed || 'AlphaNode'}</div>
      </div>
      <div style={foot}>
        <div style={{ display: 'flex', alignItems: 'center' }}>
          <div style={{ ...dot, background: isReviewed ? colours.accent : colours.paper }} />
          <div style={{ display: 'flex' }}>{statusLine(picture)}</div>
        </div>
        <div style={{ display: 'flex', color: colours.accent }}>AlphaNode</div>
      </div>
    </div>
  )
}

const statusWords = { drafted: 'Drafted', expanded: 'Expanded', reviewed: 'Reviewed' } as const

const statusLine = ({ status, reviewedOn }: Picture) =>
  reviewedOn ? `Reviewed ${longDay(reviewedOn)}` : statusWords[status]

/** In pixels, so that the longest title has room on five lines. */
function sizeOf(title: string): number {
  if (title.length <= 45) return 76
  return title.length <= 90 ? 62 : 50
}

const frame = {
  display: 'flex',
  flexDirection: 'column',
  fontFamily: 'latin, latin-ext, greek, cyrillic',
  fontWeight: 600,
  width: '100%',
  height: '100%',
  padding: '64px 80px 56px',
  background: colours.paper,
  color: colours.ink,
  borderTop: `14px solid ${colours.accent}`,
} as const

const heading = {
  display: 'block',
  lineHeight: 1.2,
  letterSpacing: '-0.01em',
  wordBreak: 'break-word',
  lineClamp: 5,
} as const

const foot = {
  display: 'flex',
  justifyContent: 'space-between',
  paddingTop: 28,
  borderTop: `2px solid ${colours.rule}`,
  fontSize: 30,
  color: colours.muted,
} as const

const dot = {
  display: 'flex',
  width: 22,
  height: 22,
  marginRight: 16,
  borderRadius: 11,
  border: `4px solid ${colours.accent}`,
} as const
