/** Tests of what a workspace decides and publishes. */
package dev.greenroom.gateway.workspace;
