/** Drives the whole platform through its gateway, as a browser would, and kills its parts meanwhile. */
package dev.greenroom.endtoend;
