const words = (text: string): readonly string[] => text.trim().split(' ')

/** Programs whose name starts a command line. */
export const commands = words(
  'npm npx yarn pnpm node bun deno git docker docker-compose podman kubectl helm curl wget cd ' +
    'ls sudo apt apt-get apk brew pip pip3 python python3 pytest uvicorn ruff poetry php ' +
    'composer artisan wp mysql mysqldump psql pg_dump redis-cli systemctl journalctl nginx ssh ' +
    'scp rsync tar grep sed awk echo export mkdir cp mv rm chmod chown cargo rustc javac java ' +
    'mvn gradle bundle rails rake terraform ansible ansible-playbook tsc vite next eslint ' +
    'vitest jest source make go cat set service openssl certbot crontab ab wrk ',
)

/** Those that are also plain words, and often start a heading: plain words after them are no argument. */
export const wordyCommands = words(
  'next source make go cat set service export node python php java nginx docker git mysql ' +
    'rails gradle terraform ansible bundle echo ',
)
