export function EmptyQueue() {
  return <p className="text-lead text-muted">Nothing awaits review from here on. Well done.</p>
}
