/** Checks of the contracts that span services. */
package dev.greenroom.contracts;
