// Preloaded into what a command starts and waits for: a command that is killed takes it along.
process.on('disconnect', () => process.exit(0))
// The channel alone is no reason to go on.
process.channel?.unref()
