// The build leaves the other language's texts out of this one.
import './island.ts';
