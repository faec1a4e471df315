export function SiteFooter() {
  return (
    <footer className="border-rule mt-20 border-t print:hidden">
      <p className="max-w-wide font-ui text-muted mx-auto w-full px-5 py-8 text-sm">
        Every post shows its status: drafted, expanded or reviewed. Search engines are asked to keep
        reviewed posts only.
      </p>
    </footer>
  )
}
