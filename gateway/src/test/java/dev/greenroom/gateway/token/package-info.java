/** Tests of the signing keys. */
package dev.greenroom.gateway.token;
