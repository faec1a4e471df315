// Preloaded into a server that a command starts: a command that is killed takes its server along.
process.on('disconnect', () => process.exit(0))
