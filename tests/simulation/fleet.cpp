#include "tests/simulation/fleet.h"

#include "tests/simulation/memory_cabinet.h"
#include "tests/simulation/store_cabinet.h"

namespace beibao::simulation {

void Laptop::sitDown(std::unique_ptr<Cabinet> with)
{
    cabinet = std::move(with);
    session.emplace(cabinet->shelf(), *this, Press::kQuick);
}

Fleet::Fleet(const Weather& weather)
    : weather_(weather)
    , random_(weather.seed)
    , town_(weather.seed + 7, weather.bug)
{
    if (weather_.level == 'B') folder_ = StoreCabinet::temporaryFolder();
    addLaptop(town_.township, "judicial_office");
    for (const auto& village : town_.villages) addLaptop(village, "mediator");
    addLaptop(town_.villages.front(), "recorder");
    addLaptop(town_.villages.front(), "mediator");
    if (weather_.late) laptops_.back()->away = true;
}

Fleet::~Fleet()
{
    laptops_.clear();
    if (!folder_.empty()) std::filesystem::remove_all(folder_);
}

std::string Fleet::run()
{
    for (int step = 0; step < weather_.steps && trouble_.empty(); ++step) {
        ++steps_;
        if (!weather_.calm && chance(12))
            mishap();
        else
            act();
    }
    if (trouble_.empty()) calmDown();
    if (trouble_.empty()) settle();
    if (trouble_.empty()) prove();
    return trouble_;
}

Laptop& Fleet::anyone()
{
    return *laptops_[random_.below(laptops_.size())];
}

/// Mixes what happened into the trace (FNV-1a).
void Fleet::note(const std::string& what)
{
    for (const unsigned char byte : what) trace_ = (trace_ ^ byte) * 1099511628211ULL;
    if (telling) story.push_back(std::to_string(steps_) + ": " + what);
}

void Fleet::violate(const std::string& what)
{
    if (trouble_.empty()) trouble_ = what;
    note("VIOLATED " + what);
}

std::uint64_t Fleet::changes() const
{
    return town_.books().log().size();
}

std::unique_ptr<Cabinet> makeCabinet(const Weather& weather, Laptop& laptop, const std::filesystem::path& folder)
{
    if (weather.level == 'B') return StoreCabinet::make(laptop.clock, laptop.random, laptop.key, folder);
    return std::make_unique<MemoryCabinet>(
        Tools{laptop.clock, laptop.random, laptop.key, weather.randomStamps, weather.bug});
}

} // namespace beibao::simulation
