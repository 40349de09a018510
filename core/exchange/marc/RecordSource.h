// What the kinds of files have in common for MarcReader.
#pragma once

#include "core/exchange/MarcReader.h"

namespace kitapdar::exchange {

class RecordSource {
public:
    /// One record of the file with what MarcReader tells about it.
    struct Found {
        std::variant<catalogue::MarcRecord, Broken> item; // the number of Broken is filled in by MarcReader
        std::int64_t offset = 0;
        bool repaired = false;
        std::optional<TextDoubt> doubt;
    };

    virtual ~RecordSource() = default;
    virtual Result<std::optional<Found>> next() = 0;
    /// Bytes used so far.
    virtual std::int64_t position() const = 0;

protected:
    /// The bytes of a damaged record, as many as are kept for a person to look at.
    static std::string excerpt(std::string_view bytes) { return std::string(bytes.substr(0, 100'000)); }
};

} // namespace kitapdar::exchange
