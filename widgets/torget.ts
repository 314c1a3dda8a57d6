/** The whole of Torget in one file: every widget registers itself. */
import './registry.ts'
