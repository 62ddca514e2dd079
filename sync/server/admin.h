#pragma once

#include "sync/server/county_hall.h"

#include <string>
#include <string_view>

namespace beibao {

/// What the administrator of a county may tell it, as one JSON object of words:
/// {"command":"invite","area","role","committee"?,"name"?} · {"command":"devices"} ·
/// {"command":"revoke","device"} · {"command":"erase","case","record"?,"order-no","reason","by"} ·
/// {"command":"bundle","in","out"}, files of this machine ·
/// {"command":"committee add","area","name","kind"} ·
/// {"command":"pack sign","text"} · {"command":"pack publish","text"} · {"command":"pack rollback","name"} ·
/// {"command":"pack list"}.
class Admin {
public:
    explicit Admin(CountyHall& county)
        : county_(county)
    {
    }

    /// What to print. kUsage for a malformed command, kNotFound for an unknown id,
    /// kRefused with the rule's name when the county says no.
    Result<std::string> run(std::string_view command);

private:
    CountyHall& county_;
};

/// An answer as it passes through a socket, and back.
std::string answerText(const Result<std::string>& answer);
Result<std::string> readAnswer(std::string_view text);

} // namespace beibao
