#pragma once

namespace beibao {

/// Tells systemd that the county listens (sd_notify(3), Type=notify). Nothing happens under any other supervisor.
void tellSupervisorReady();

} // namespace beibao
