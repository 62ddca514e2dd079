#include "core/documents/template.h"

#include "core/documents/template_line.h"

namespace beibao {
namespace {

struct SourceLine {
    std::string_view text;
    int number;
};

std::vector<SourceLine> linesOf(std::string_view text)
{
    std::vector<SourceLine> lines;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        const auto line = trimmed(text.substr(0, end));
        if (!line.empty() && !line.starts_with("//")) lines.push_back({line, number});
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return lines;
}

/// The name when the line is nothing but {{#name}}, {{^name}} or {{/name}}, as `sign` says.
std::string_view standsAlone(std::string_view line, char sign)
{
    if (!line.starts_with("{{") || line.find("}}") != line.size() - 2 || line.size() < 6 || line[2] != sign) return {};
    return trimmed(line.substr(3, line.size() - 5));
}

class Reader {
public:
    explicit Reader(std::string_view text)
        : lines_(linesOf(text))
    {
    }

    /// Reads to the end of `section`, which began on line `begun`; of the whole text when it is empty.
    Result<std::vector<TemplateNode>> readUntil(std::string_view section, int begun)
    {
        std::vector<TemplateNode> nodes;
        while (at_ < lines_.size()) {
            const SourceLine line = lines_[at_++];
            if (const auto name = standsAlone(line.text, '/'); !name.empty()) {
                if (name == section) return nodes;
                return templateError(line.number, "{{/" + std::string(name) + "}} closes nothing");
            }
            BEIBAO_TAKE(node, nodeOf(line));
            nodes.push_back(std::move(node));
        }
        if (section.empty()) return nodes;
        return templateError(begun, "section " + std::string(section) + " is not closed");
    }

private:
    Result<TemplateNode> nodeOf(const SourceLine& line)
    {
        if (const auto name = standsAlone(line.text, '#'); !name.empty())
            return section(TemplateNode::Kind::kSection, name, line.number);
        if (const auto name = standsAlone(line.text, '^'); !name.empty())
            return section(TemplateNode::Kind::kWithout, name, line.number);
        return parseTemplateLine(line.text, line.number);
    }

    Result<TemplateNode> section(TemplateNode::Kind kind, std::string_view name, int line)
    {
        BEIBAO_TAKE(inner, readUntil(name, line));
        TemplateNode node{.kind = kind, .line = line};
        node.name = name;
        node.inner = std::move(inner);
        return node;
    }

    std::vector<SourceLine> lines_;
    std::size_t at_ = 0;
};

} // namespace

Result<Template> Template::parse(std::string_view text)
{
    BEIBAO_TAKE(nodes, Reader(text).readUntil({}, 0));
    Template read;
    read.nodes_ = std::move(nodes);
    return read;
}

Error templateError(int line, const std::string& what)
{
    return {Fault::kUsage, "template line " + std::to_string(line) + ": " + what};
}

} // namespace beibao
