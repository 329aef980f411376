// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

// libFuzzer's mutator for XML and HTML. Its own mutations mostly break a tag, and a reader of XML stops there; these move whole
// elements about, and leave the changing of single bytes to it, mostly inside one attribute or one piece of text.

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maximalSize);

namespace {

struct Element {
    size_t begin = 0;
    size_t contentBegin = 0; // behind its first tag
    size_t contentEnd = 0;   // before its last; the same for one that closes itself
    size_t end = 0;
};

bool isNameCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == ':' || c == '-' || c == '_' || c == '.';
}

std::string_view nameAt(std::string_view text, size_t begin)
{
    size_t end = begin;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return text.substr(begin, end - begin);
}

/// Where the tags of elements begin.
std::vector<size_t> tagsOf(std::string_view text)
{
    std::vector<size_t> tags;
    for (size_t at = text.find('<'); at != text.npos; at = text.find('<', at + 1)) {
        if (at + 1 < text.size() && std::isalpha(static_cast<unsigned char>(text[at + 1])))
            tags.push_back(at);
    }
    return tags;
}

/// The element whose tag begins at `begin`; one that is not closed ends with its tag.
Element elementAt(std::string_view text, size_t begin)
{
    Element element{begin, text.size(), text.size(), text.size()};
    const size_t tagEnd = text.find('>', begin);
    if (tagEnd == text.npos)
        return element;
    element.contentBegin = element.contentEnd = element.end = tagEnd + 1;
    if (text[tagEnd - 1] == '/')
        return element;
    const std::string_view name = nameAt(text, begin + 1);
    int depth = 1;
    for (size_t at = text.find('<', tagEnd); at != text.npos; at = text.find('<', at + 1)) {
        const bool closing = at + 1 < text.size() && text[at + 1] == '/';
        if (nameAt(text, at + (closing ? 2 : 1)) != name)
            continue;
        const size_t close = text.find('>', at);
        if (close == text.npos)
            break;
        if (!closing && text[close - 1] == '/')
            continue;
        depth += closing ? -1 : 1;
        if (depth == 0) {
            element.contentEnd = at;
            element.end = close + 1;
            break;
        }
    }
    return element;
}

class Mutation
{
public:
    Mutation(std::string_view text, size_t maximalSize, unsigned seed) : m_text(text), m_limit(maximalSize), m_random(seed) {}

    /// Empty when nothing came of it.
    std::string result()
    {
        const std::vector<size_t> tags = tagsOf(m_text);
        if (tags.empty())
            return {};
        const Element one = elementAt(m_text, tags[below(tags.size())]);
        const Element other = elementAt(m_text, tags[below(tags.size())]);
        switch (below(8)) {
        case 0:
            return replaced(one.begin, one.end, {});
        case 1:
            return repeated(one);
        case 2:
            return replaced(other.begin, other.end, part(one.begin, one.end));
        case 3:
            return replaced(other.contentBegin, other.contentBegin, part(one.begin, one.end));
        case 4: // put into the other's tags
            return replaced(one.begin, one.end,
                            part(other.begin, other.contentBegin) + part(one.begin, one.end) + part(other.contentEnd, other.end));
        case 5: // out of its own
            return replaced(one.begin, one.end, part(one.contentBegin, one.contentEnd));
        case 6:
            return withinQuotes(one);
        default:
            return withinText(one);
        }
    }

private:
    size_t below(size_t limit) { return std::uniform_int_distribution<size_t>(0, limit - 1)(m_random); }
    std::string part(size_t begin, size_t end) const { return std::string(m_text.substr(begin, end - begin)); }
    std::string replaced(size_t begin, size_t end, const std::string &by) const
    {
        return part(0, begin) + by + part(end, m_text.size());
    }

    /// Many times, beside itself or within itself.
    std::string repeated(const Element &element)
    {
        const size_t times = size_t(1) << below(8);
        const std::string open = part(element.begin, element.contentBegin);
        const std::string close = part(element.contentEnd, element.end);
        const bool within = below(2) == 0;
        const std::string whole = part(element.begin, element.end);
        if (whole.empty() || m_text.size() + whole.size() * times > m_limit)
            return {};
        std::string many;
        for (size_t i = 0; i < times; ++i)
            many += within ? open : whole;
        many += whole;
        for (size_t i = 0; within && i < times; ++i)
            many += close;
        return replaced(element.begin, element.end, many);
    }

    std::string mutated(size_t begin, size_t end)
    {
        const size_t room = m_limit > m_text.size() ? m_limit - m_text.size() : 0;
        std::vector<uint8_t> bytes(end - begin + std::min<size_t>(room, 64) + 1);
        std::copy(m_text.begin() + static_cast<std::ptrdiff_t>(begin), m_text.begin() + static_cast<std::ptrdiff_t>(end),
                  bytes.begin());
        const size_t size = LLVMFuzzerMutate(bytes.data(), end - begin, bytes.size() - 1);
        return replaced(begin, end, std::string(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)));
    }

    std::string withinQuotes(const Element &element)
    {
        std::vector<size_t> quotes;
        for (size_t at = element.begin; at < element.contentBegin; ++at) {
            if (m_text[at] == '"')
                quotes.push_back(at);
        }
        if (quotes.size() < 2)
            return {};
        const size_t first = below(quotes.size() / 2) * 2;
        return mutated(quotes[first] + 1, quotes[first + 1]);
    }

    std::string withinText(const Element &element)
    {
        const size_t end = std::min(m_text.find('<', element.contentBegin), m_text.size());
        return end > element.contentBegin ? mutated(element.contentBegin, end) : std::string();
    }

    std::string_view m_text;
    size_t m_limit;
    std::minstd_rand m_random;
};

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maximalSize, unsigned seed)
{
    if (seed % 4 != 0) {
        const std::string text(reinterpret_cast<const char *>(data), size);
        const std::string result = Mutation(text, maximalSize, seed).result();
        if (!result.empty() && result.size() <= maximalSize) {
            std::memcpy(data, result.data(), result.size());
            return result.size();
        }
    }
    return LLVMFuzzerMutate(data, size, maximalSize);
}
