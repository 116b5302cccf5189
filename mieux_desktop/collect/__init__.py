"""Pages for phones: a small web application on the local network, without internet."""
