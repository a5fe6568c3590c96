import { HIDDEN, type ScaleName, stopsOf } from './colours.js'

/** What colours mean. */
export interface LegendOf {
  /** A scale, with the values at its ends, and between them where there is one to name. */
  readonly scale?: ScaleName
  readonly values?: readonly string[]
  /** What the colour of hidden cells means. */
  readonly hidden?: string
  /** What the lowest colour of `sequential` means, alone. */
  readonly shown?: string
}

export function Legend({ scale, values = [], hidden, shown }: LegendOf) {
  return (
    <div class="legend">
      {scale && (
        <span class="scale">
          <span
            class="bar"
            style={{
              background: `linear-gradient(to right, ${stopsOf(scale)
                .map(({ background }) => background)
                .join(', ')})`,
            }}
          />
          <span class="ticks">
            {values.map((value) => (
              <span key={value}>{value}</span>
            ))}
          </span>
        </span>
      )}
      {shown && <Swatch text={shown} colour={stopsOf('sequential')[0]?.background} />}
      {hidden && <Swatch text={hidden} colour={HIDDEN.background} />}
    </div>
  )
}

function Swatch({ text, colour = '' }: { text: string; colour?: string | undefined }) {
  return (
    <span class="swatch">
      <i style={{ background: colour }} />
      {text}
    </span>
  )
}
