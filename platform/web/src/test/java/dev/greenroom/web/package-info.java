/** Tests of what every service's HTTP side shares. */
package dev.greenroom.web;
