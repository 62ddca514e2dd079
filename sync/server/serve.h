#pragma once

#include "sync/server/county_folder.h"
#include "sync/server/county_hall.h"

#include <string>

namespace beibao {

/// Where a county server listens. Addresses are HOST:PORT; empty: not at all.
struct ServeSetup {
    CountyFolder::Setup folder;
    Founding founding; ///< of a county to be made; empty area: it is there already
    std::string listen;
    std::string enrol;
    std::string health;
    std::string advertise; ///< where devices reach `listen`; empty: under its own name
};

/// Runs until SIGTERM or SIGINT. When it listens it says so on standard output:
/// `listening sync=HOST:PORT enrol=HOST:PORT`, with the real ports.
Status serve(ServeSetup setup);

} // namespace beibao
