import type { Drawing } from 'colmask/diagnostics'
import { useId } from 'preact/hooks'

interface Props {
  readonly drawing: Drawing
  readonly title: string
  /** What it says, for those who cannot see it. */
  readonly text: string
}

/** A picture of the package as SVG. */
export function DrawingSvg({ drawing, title, text }: Props) {
  const id = useId()
  const { width, height, shapes, texts } = drawing
  return (
    <svg
      class="drawing"
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{text}</desc>
      {shapes.map(({ look, path }, i) => (
        <path key={i} class={look} d={path} />
      ))}
      {texts.map(({ x, y, anchor, text }, i) => (
        <text key={i} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  )
}
