// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace base {

/// What went wrong, for programs. The names on the command line (CLI contract) are made from these by `codeName`.
enum class ErrorCode {
    // A file that should become a document.
    Unreadable,  ///< missing, a folder, no permission, or the device failed
    Unsupported, ///< the bytes are of a kind that no reader knows
    Encrypted,   ///< a password is needed
    Damaged,     ///< the bytes break off or contradict themselves
    NoText,      ///< opened, but there is nothing to read in it
    TooLarge,    ///< over one of the reader process's limits
    // A library.
    NotALibrary,
    LibraryNewer,
    LibraryDamaged,
    LibraryReadOnly,
    LibraryBusy,
    LibraryOnNetwork,
    // Anything.
    NotFound,
    Ambiguous,
    InvalidArgument,
    Conflict, ///< the current values are not the ones the caller expected, e.g. when undoing
    DiskFull,
    WriteFailed,
    Cancelled,
    Internal,
};

/// The code's name as scripts see it: `no-text`, `too-large`, …
QString codeName(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    /// One translated sentence for a person, saying what to do.
    QString message;
    /// For the log: what the system, the database or the parser said. Never shown by itself.
    QString detail = {};
};

/// Either a value or an Error. `value()` and `error()` may only be called when there is one (checked in debug builds).
template<typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_content));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// A Result that has nothing to say when all went well. Returned as `return {};` or `return base::Error{…};`.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool ok() const { return !m_failed; }
    explicit operator bool() const { return ok(); }
    const Error &error() const
    {
        Q_ASSERT(!ok());
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

using Status = Result<void>;

} // namespace base
