import { render } from 'preact'
import { App } from './app.js'
import './styles/base.css'
import './styles/mask.css'
import './styles/stage.css'
import './styles/tall.css'
import './styles/views.css'
import './styles/fill.css'
import './styles/results.css'
import './styles/summary.css'
import './styles/input.css'
import './styles/start.css'
import './styles/run.css'
import './styles/outcome.css'

const app = document.getElementById('app')
if (app === null) throw new Error('main: expected #app')
app.replaceChildren()
render(<App />, app)
