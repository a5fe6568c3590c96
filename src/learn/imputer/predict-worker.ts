import { serve } from '../../host/serve.js'
import { predictRows } from '../ensemble/predict-rows.js'

// Predicts, as long as it is asked; scripts/build-worker.mjs makes text of this file and what it imports.
serve(predictRows)
