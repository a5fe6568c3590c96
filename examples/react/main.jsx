import { createRoot } from 'react-dom/client'
import { FillTable } from './fill-table.jsx'

createRoot(document.getElementById('app')).render(<FillTable />)
