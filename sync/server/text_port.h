#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

namespace beibao {

/// A socket for short questions: one question, one answer, and the connection ends.
///
/// Callers are served one after the other and given two seconds each, so it is
/// for callers on this machine: its health, and its administrator's commands.
class TextPort {
public:
    using Answer = std::function<std::string(std::string_view question)>;

    /// A question ends with `ending`, which is cut off.
    struct Setup {
        std::string ending;
        Answer answer;
        std::size_t longest = 64U << 10U; ///< bytes of a question
    };

    /// HOST:PORT on loopback; kUsage for any other, kInUse when it is taken.
    static Result<std::unique_ptr<TextPort>> openLoopback(const std::string& address, Setup setup);
    /// A socket file in `folder`, which only the owner of the folder can reach. Replaces a
    /// file left behind; the caller holds the folder.
    static Result<std::unique_ptr<TextPort>> openFile(const std::filesystem::path& folder, Setup setup);
    ~TextPort();
    TextPort(const TextPort&) = delete;

    /// The real port; 0 for a socket file.
    int port() const;

private:
    TextPort(int listening, Setup setup);
    void serve();
    void hear(int caller);

    int listening_;
    int stop_[2] = {-1, -1}; // a byte into [1] ends serve()
    Setup setup_;
    std::thread thread_;
};

/// The answer of a TextPort opened on this folder. kOffline when nobody listens there.
Result<std::string> askFile(const std::filesystem::path& folder, std::string_view question);

} // namespace beibao
