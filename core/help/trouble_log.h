#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace spdlog {
class logger;
}

namespace beibao {

/// What went wrong on this computer, for whoever is asked for help.
///
/// A line holds typed fields and nothing else: when, which program, where in it, which code. The words of an error
/// never come here, since they may name a file; so there is nobody's name in it. It lies beside the store, readable by
/// its owner only, and forgets the oldest by itself. A log that cannot be written stops nobody.
class TroubleLog {
public:
    enum class Where {
        kWindow, ///< said above the page
        kSync, ///< a meeting with the county
        kCommand, ///< beibaoctl
        kEnding, ///< the run before was never closed
    };
    struct Line {
        std::string at; ///< 2026-11-20T09:31
        std::string where;
        std::string version; ///< of the program
        std::string code; ///< B-…; "ended" for a bad ending
        std::string rule; ///< a code of the book; "other" for one that is not in it; may be empty
    };

    /// Writes into the folder of the store once there is something to write and the folder is there.
    TroubleLog(std::filesystem::path folder, std::string version, Clock& clock);
    ~TroubleLog();
    TroubleLog(const TroubleLog&) = delete;

    void note(Where where, const Error& error);
    /// The run before this one was never closed.
    void noteEnding();

    /// The newest lines of a folder, oldest first. What is not just such a line is left out.
    static std::vector<Line> read(const std::filesystem::path& folder, std::size_t most = 400);
    static std::string json(const Line& line);
    /// Nothing for a text that is not just such a line.
    static std::optional<Line> parse(const std::string& text);

private:
    void write(const Line& line);

    std::filesystem::path folder_;
    std::string version_;
    Clock& clock_;
    std::shared_ptr<spdlog::logger> log_;
};

} // namespace beibao
