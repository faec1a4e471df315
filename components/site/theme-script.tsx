import { themeScript } from './theme'

export function ThemeScript() {
  return <script>{themeScript}</script>
}
