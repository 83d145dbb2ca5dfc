import { config } from 'zod';

// The content policy forbids making code from text; zod would try it, be refused and leave an error in the console.
config({ jitless: true });
