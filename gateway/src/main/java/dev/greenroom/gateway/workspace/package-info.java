/** Workspaces with their members, roles and policy, and what is published about them. */
@NullMarked
package dev.greenroom.gateway.workspace;

import org.jspecify.annotations.NullMarked;
