import { render } from 'preact'
import { App } from './app.js'
import './styles.css'

const app = document.getElementById('app')
if (app === null) throw new Error('main: expected #app')
app.replaceChildren()
render(<App />, app)
