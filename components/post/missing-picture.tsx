/** Stands where a picture would: the caption below it still tells what was shown. */
export function MissingPicture({ alt }: { alt: string }) {
  return (
    <span className="picture-missing" role="img" aria-label={alt || 'Picture not available'}>
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-8"
        fill="none"
        stroke="currentColor"
      >
        <rect x="3" y="5" width="18" height="14" rx="1.5" />
        <path d="m3 16 5-5 4 4 3-3 6 6M4 3l16 18" />
      </svg>
      <span>Picture not available</span>
    </span>
  )
}
