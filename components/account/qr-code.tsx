type Props = { squares: boolean[][]; label: string }

/** Squares for a camera: dark on light in either theme, or scanners miss it. */
export function QrCode({ squares, label }: Props) {
  const side = squares.length + 8
  const path = squares
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="h-auto w-full max-w-56 rounded-md"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
