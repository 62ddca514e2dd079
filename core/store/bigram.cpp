#include "core/store/bigram.h"

#include <sqlcipher/sqlite3.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace beibao {

namespace {

constexpr std::size_t kMostPairs = 24; // the rest is left to the check in the text

/// Goes through text by code points; what is not UTF-8 reads as U+FFFD.
struct Walk {
    std::string_view text;
    std::size_t at = 0;

    bool atEnd() const { return at >= text.size(); }
    UChar32 next()
    {
        UChar32 c = 0;
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
        U8_NEXT_OR_FFFD(bytes, at, text.size(), c);
        return c;
    }
};

/// Most of what is written here; neither folds nor divides, and need not be looked up.
bool plainIdeograph(UChar32 c)
{
    return c >= 0x3400 && c < 0xa000;
}

UChar32 folded(UChar32 c)
{
    if (plainIdeograph(c)) return c;
    if (c == 0x3000) return ' ';
    if (c >= 0xff01 && c <= 0xff5e) c -= 0xfee0;
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : u_foldCase(c, U_FOLD_CASE_DEFAULT);
}

/// Rare names are written with private characters, so only what clearly divides words does.
bool divides(UChar32 c)
{
    return !plainIdeograph(c) && (u_isUWhiteSpace(c) || u_iscntrl(c) || u_ispunct(c));
}

/// For each run of characters between dividers, the places where its characters begin, and its end.
template <typename Take> void eachRun(std::string_view text, Take take)
{
    std::vector<std::size_t> edges;
    Walk walk{text};
    while (!walk.atEnd()) {
        const std::size_t begin = walk.at;
        if (!divides(walk.next())) {
            if (edges.empty()) edges.push_back(begin);
            edges.push_back(walk.at);
        } else if (!edges.empty()) {
            take(edges);
            edges.clear();
        }
    }
    if (!edges.empty()) take(edges);
}

using TakeToken = int (*)(void*, int, const char*, int, int, int);

int cutText(void* context, std::string_view text, TakeToken take)
{
    int code = SQLITE_OK;
    const auto token = [&](std::size_t begin, std::size_t end) {
        if (code == SQLITE_OK)
            code = take(context, 0, text.data() + begin, static_cast<int>(end - begin), static_cast<int>(begin),
                static_cast<int>(end));
    };
    eachRun(text, [&](const std::vector<std::size_t>& edges) {
        for (std::size_t i = 2; i < edges.size(); ++i) token(edges[i - 2], edges[i]);
        token(edges[edges.size() - 2], edges.back());
    });
    return code;
}

// ---- what FTS5 calls

int create(void*, const char**, int, Fts5Tokenizer** out)
{
    static char nothing;
    *out = reinterpret_cast<Fts5Tokenizer*>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) { }

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int size, TakeToken take)
{
    if ((flags & FTS5_TOKENIZE_QUERY) != 0) return take(context, 0, text, size, 0, size); // cut by bigramQuestion
    return cutText(context, {text, static_cast<std::size_t>(size)}, take);
}

fts5_api* apiOf(sqlite3* connection)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

std::string foldedForSearch(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    Walk walk{text};
    while (!walk.atEnd()) {
        std::array<char, U8_MAX_LENGTH> bytes;
        int size = 0;
        U8_APPEND_UNSAFE(bytes.data(), size, folded(walk.next()));
        out.append(bytes.data(), static_cast<std::size_t>(size));
    }
    return out;
}

bool typedOneWay(std::string_view folded)
{
    Walk walk{folded};
    while (!walk.atEnd())
        if (!plainIdeograph(walk.next())) return false;
    return true;
}

std::string bigramQuestion(const std::vector<std::string>& terms)
{
    std::vector<std::string> asked;
    for (const std::string& term : terms)
        eachRun(term, [&](const std::vector<std::size_t>& edges) {
            if (edges.size() == 2) asked.push_back('"' + term.substr(edges[0], edges[1] - edges[0]) + "\" *");
            for (std::size_t i = 2; i < edges.size(); ++i)
                asked.push_back('"' + term.substr(edges[i - 2], edges[i] - edges[i - 2]) + '"');
        });
    std::ranges::sort(asked);
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    std::string question;
    for (std::size_t i = 0; i < std::min(asked.size(), kMostPairs); ++i) question += (i == 0 ? "" : " AND ") + asked[i];
    return question;
}

bool registerBigrams(sqlite3* connection)
{
    fts5_api* api = apiOf(connection);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    return api != nullptr && api->xCreateTokenizer(api, "bigram", nullptr, &tokenizer, nullptr) == SQLITE_OK;
}

} // namespace beibao
