package dev.greenroom.scoring.scorecard;

import dev.greenroom.web.Role;
import java.util.Set;

/** Who reads a scorecard. */
public record Reader(String memberId, Set<Role> roles) {}
