/** Next calls this once, when a server starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { resumeReview } = await import('@/lib/review/resume')
  await resumeReview()
}
