"""Networks, one file each, built from their recipe's section."""
