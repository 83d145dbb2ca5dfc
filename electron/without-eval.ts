import { config } from 'zod';

// Main parses each kind of thing but a few times: zod making code for that takes longer than what it saves.
config({ jitless: true });
