/** Tests of the gateway as its callers meet it. */
package dev.greenroom.gateway;
